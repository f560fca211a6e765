/**
 * Six rows to try the import with: training compute to reach AlexNet-level accuracy on ImageNet, from the table of
 * Hernandez and Brown (2020), github.com/openai/ai-and-efficiency (MIT), with its dates. A test holds them equal to
 * data/efficiency-milestones.
 */
export const sampleFile = {
  name: 'alexnet-level.csv',
  text: `system,publication date,training compute (teraFLOP/s-days)
AlexNet,2012-06-01,3.1
GoogLeNet,2014-09-17,0.71
MobileNet,2017-04-17,0.28
ShuffleNet (1x),2017-07-03,0.15
ShuffleNet v2 (1x),2018-06-30,0.12
EfficientNet (b0),2019-05-28,0.069
`,
} as const
