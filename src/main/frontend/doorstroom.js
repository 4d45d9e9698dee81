// Everything here only makes quicker what the page already does without script.
import htmx from 'htmx.org';
import accessibleAutocomplete from 'accessible-autocomplete';
import { maakLandkaart } from './landkaart.js';
import { maakZoekveld } from './zoekveld.js';

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
htmx.config.refreshOnHistoryMiss = true;
window.htmx = htmx;

document.documentElement.classList.add('heeft-script');

function maak(deel) {
  deel.querySelectorAll('[data-zoekveld]').forEach((vak) => maakZoekveld(vak, accessibleAutocomplete));
  deel.querySelectorAll('[data-landkaart]').forEach(maakLandkaart);
  deel.querySelectorAll('[data-kies]').forEach((knop) => { knop.hidden = false; });
}

document.addEventListener('DOMContentLoaded', () => maak(document));
document.addEventListener('htmx:afterSwap', (gebeurtenis) => maak(gebeurtenis.target));

// A fault that came with an answer stands beside its field; the field itself stays as it was typed.
document.addEventListener('htmx:afterSettle', () => {
  document.querySelectorAll('.veldfout[id]').forEach((fout) => {
    const veld = document.querySelector(`[aria-describedby="${fout.id}"]`);
    if (fout.textContent) veld?.setAttribute('aria-invalid', 'true');
    else veld?.removeAttribute('aria-invalid');
  });
});

// One press chooses every row of a table, or none when all were chosen.
document.addEventListener('click', (gebeurtenis) => {
  const knop = gebeurtenis.target.closest('[data-kies]');
  if (!knop) return;
  const vakjes = [...knop.form.querySelectorAll(`input[name="${knop.dataset.kies}"]`)];
  const alle = vakjes.some((vakje) => !vakje.checked);
  vakjes.forEach((vakje) => { vakje.checked = alle; });
});
