// The map as one stop of the Tab key: arrows walk from cell to cell, and the panel tells of the cell in hand.
const PIJLEN = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

function midden(cel) {
  return { x: Number(cel.dataset.x), y: Number(cel.dataset.y) };
}

/** The nearest cell in the direction of the arrow; straight ahead counts more than aside. */
function buur(cellen, van, [dx, dy]) {
  const hier = midden(van);
  let beste = null;
  let afstand = Infinity;
  for (const cel of cellen) {
    const daar = midden(cel);
    const vooruit = (daar.x - hier.x) * dx + (daar.y - hier.y) * dy;
    const opzij = Math.abs((daar.x - hier.x) * dy) + Math.abs((daar.y - hier.y) * dx);
    if (cel === van || vooruit <= 1) continue;
    const maat = vooruit + 2 * opzij;
    if (maat < afstand) [beste, afstand] = [cel, maat];
  }
  return beste;
}

function zonderAccenten(tekst) {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^'s-/, '');
}

export function maakLandkaart(raam) {
  if (raam.dataset.klaar) return;
  raam.dataset.klaar = 'ja';
  const cellen = [...raam.querySelectorAll('a[data-naam]')];
  const paneel = raam.querySelector('.celuitleg');
  // The browser's own tooltip would lie over the panel: its words move to the name of the link.
  cellen.forEach((cel) => {
    const titel = cel.querySelector('title');
    if (!titel) return;
    cel.setAttribute('aria-label', titel.textContent);
    cel.dataset.uitleg = titel.textContent.slice(cel.dataset.naam.length + 2);
    titel.remove();
  });
  const toon = (cel) => {
    if (!cel) return paneel.replaceChildren();
    const naam = document.createElement('strong');
    naam.textContent = cel.dataset.naam;
    paneel.replaceChildren(naam, cel.dataset.uitleg);
  };
  const kies = (cel) => {
    cellen.forEach((ander) => ander.setAttribute('tabindex', ander === cel ? '0' : '-1'));
  };
  kies(cellen[0]);
  raam.addEventListener('keydown', (toets) => {
    const richting = PIJLEN[toets.key];
    const van = toets.target.closest('a[data-naam]');
    if (!richting || !van) return;
    toets.preventDefault();
    const naar = buur(cellen, van, richting);
    if (naar) { kies(naar); naar.focus(); }
  });
  raam.addEventListener('focusin', (gebeurtenis) => { const cel = gebeurtenis.target.closest('a[data-naam]'); if (cel) { kies(cel); toon(cel); } });
  raam.addEventListener('focusout', () => toon(null));
  raam.addEventListener('pointerover', (gebeurtenis) => toon(gebeurtenis.target.closest('a[data-naam]')));
  raam.addEventListener('pointerleave', () => toon(null));
  document.addEventListener('zoekgemeente', (gebeurtenis) => {
    const tekst = zonderAccenten(gebeurtenis.detail.trim());
    const gevonden = tekst.length < 2 ? [] : cellen.filter((cel) => zonderAccenten(cel.dataset.naam).startsWith(tekst));
    cellen.forEach((cel) => cel.classList.toggle('gekozen', gevonden.includes(cel)));
    toon(gevonden.length === 1 ? gevonden[0] : null);
    if (gevonden.length === 1) kies(gevonden[0]);
  });
}
