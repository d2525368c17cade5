/** Print the worksheet: with what the person did, or blank. */
export function printSheet(isBlank: boolean): void {
  document.documentElement.classList.toggle('blank-sheet', isBlank);
  print();
  document.documentElement.classList.remove('blank-sheet');
}
