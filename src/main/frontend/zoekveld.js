// Suggestions under the search box; the form around it keeps working by itself.
export function maakZoekveld(vak, autocomplete) {
  const invoer = vak.querySelector('input');
  const formulier = vak.closest('form');
  if (!invoer || vak.dataset.klaar) return;
  vak.dataset.klaar = 'ja';
  const { id, name, value, placeholder } = invoer;
  const label = invoer.getAttribute('aria-label');
  vak.replaceChildren();
  const namen = new Map();
  let vraag = 0;
  autocomplete({
    element: vak,
    id,
    name,
    defaultValue: value,
    placeholder,
    minLength: 1,
    confirmOnBlur: false,
    displayMenu: 'overlay',
    showNoOptionsFound: true,
    tNoResults: () => 'Geen gemeente of gebied gevonden',
    tStatusQueryTooShort: () => 'Typ een letter om te zoeken',
    tStatusNoResults: () => 'Geen gemeente of gebied gevonden',
    tStatusSelectedOption: (gekozen, aantal, plek) => `${gekozen}, ${plek + 1} van ${aantal}`,
    tStatusResults: (aantal, keuze) => `${aantal} ${aantal === 1 ? 'resultaat' : 'resultaten'}. ${keuze}`,
    tAssistiveHint: () => 'Gebruik de pijltjes om een suggestie te kiezen en Enter om die te openen.',
    source: async (tekst, vul) => {
      const nummer = ++vraag;
      const antwoord = await fetch(`/zoek/suggesties?q=${encodeURIComponent(tekst)}`);
      const gebieden = antwoord.ok ? await antwoord.json() : [];
      if (nummer !== vraag) return;
      namen.clear();
      gebieden.forEach((gebied) => namen.set(gebied.tekst, gebied));
      vul(gebieden.map((gebied) => gebied.tekst));
    },
    onConfirm: (tekst) => {
      const gebied = namen.get(tekst);
      if (gebied) window.location.assign(gebied.adres);
      else if (tekst) formulier.requestSubmit();
    },
  });
  const veld = vak.querySelector('input');
  veld.setAttribute('autocomplete', 'off');
  if (label) veld.setAttribute('aria-label', label);
  veld.addEventListener('keydown', (toets) => {
    if (toets.key !== 'Enter') return;
    const gebied = [...namen.values()][0];
    const open = vak.querySelector('.autocomplete__option--focused');
    if (!open && gebied && namen.size === 1) {
      toets.preventDefault();
      window.location.assign(gebied.adres);
    }
  });
  // Typing moves a mark over the map, so that one sees where a place lies before opening it.
  veld.addEventListener('input', () => document.dispatchEvent(new CustomEvent('zoekgemeente', { detail: veld.value })));
}
