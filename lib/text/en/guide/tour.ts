/** The tour of the workbench: five steps, a few sentences each. */
export const tour = {
  label: 'Tour',
  step: (number: number, of: number) => `${number} of ${of}`,
  back: 'Back',
  next: 'Next',
  end: 'End',
  skip: 'Skip the tour',
  steps: {
    answer: {
      title: 'The answer',
      text: 'One sentence: what it costs to reach a fixed performance, and how fast that falls. What stands below it says how sure the number is.',
    },
    chart: {
      title: 'The points behind it',
      text: 'Each dot is a model, by date and cost. The blue line is the trend, dashed red lines are laws to compare with. Point at a dot, or walk the dots with the arrow keys; a click opens its card, which can leave it out.',
    },
    choices: {
      title: 'Every choice is yours',
      text: 'What to measure, which level to hold fixed, which points count, which line. Change one and the answer follows; Ctrl+Z takes it back.',
    },
    fragility: {
      title: 'What it hangs on',
      text: 'How far the number moves without one model, at the next level, or under other choices that could as well be made. A word with dots under it explains itself.',
    },
    deeper: {
      title: 'Check it, take it with you',
      text: 'The tabs hold the rows, the residuals, forecasts and the method, with programs that compute it again. The address is the whole view: Share copies it, Export makes the figure.',
    },
  },
}
