-- A movement that an imported list brought in is backed by the list, not by an order that is still to come: it is no open
-- item. Of those that are there already nobody knows any more: they stay open until their order is entered.
ALTER TABLE movements ADD COLUMN origin TEXT NOT NULL DEFAULT 'hand' CHECK (origin IN ('hand', 'import'));
DROP INDEX movements_without_order;
CREATE INDEX movements_without_order ON movements (on_date) WHERE order_id IS NULL AND origin = 'hand';
