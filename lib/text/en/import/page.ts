/** The page of the import, around its steps. */
export const importPage = {
  title: 'Import',
  description: 'Your own table of dates and costs in the workbench. The file stays in your browser.',
  yourOwnData: 'Your own data',
  aTableWithADate:
    'A table with a date and a cost in each row gets the same analysis as every study here: trend, halving time, interval, comparison with Moore’s law. <strong>The file is read in this browser and does not leave it.</strong>',
  theFileIsReadBy:
    'The file is read by a script in your browser so that it need not be sent. Please allow scripts on this page.',
}
