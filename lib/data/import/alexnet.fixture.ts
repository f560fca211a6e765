/**
 * The six AlexNet-level rows of openai/ai-and-efficiency, dates as its table has them, as somebody in Europe would type them:
 * semicolons, decimal commas, day first. Lines 5 and 8 hold a day that does not exist and a negative cost.
 */
export const alexNetTyped = [
  'System;Date;Training compute (teraflop/s-days)',
  'AlexNet;01.06.2012;3,1',
  'GoogLeNet;17.09.2014;0,71',
  'MobileNet;17.04.2017;0,28',
  'Broken date;31.02.2017;0,2',
  'ShuffleNet (1x);03.07.2017;0,15',
  'ShuffleNet v2 (1x);30.06.2018;0,12',
  'Negative cost;01.01.2019;-0,1',
  'EfficientNet (b0);28.05.2019;0,069',
].join('\n')
