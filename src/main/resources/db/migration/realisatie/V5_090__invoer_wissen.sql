-- That a file was handed in is kept for a month after it was done with; only the product itself erases it.
create policy wissen on realisatie.invoer for delete using (
    (select platform.is_systeem()) and status in ('klaar', 'geannuleerd', 'verlopen'));
