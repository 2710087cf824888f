-- The last evidence of each duty is looked up by what was done, in a journal of any length.
CREATE INDEX journal_action ON journal (action);

-- Movements whose order is still to be entered stand on the overview until it is.
CREATE INDEX movements_without_order ON movements (on_date) WHERE order_id IS NULL;
