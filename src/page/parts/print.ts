/** Print the worksheet, wherever one is: with what the person did, or blank. */
export function printSheet(isBlank: boolean): void {
  const { classList } = document.documentElement;
  const usually = classList.contains('prints-sheet');
  classList.add('prints-sheet');
  classList.toggle('blank-sheet', isBlank);
  print();
  classList.remove('blank-sheet');
  classList.toggle('prints-sheet', usually);
}
