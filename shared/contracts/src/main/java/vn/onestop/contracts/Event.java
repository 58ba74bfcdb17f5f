package vn.onestop.contracts;

import java.time.Instant;

/**
 * A fact that has happened and that other services may know.
 *
 * <p>Message id, wire name, source and trace travel in the envelope, so two equal facts are {@code equals}.
 */
public sealed interface Event permits AboutDossier, CatalogueEvent, CalendarEvent {

    /** When it happened, at the source. */
    Instant occurredAt();

    /** What Kafka partitions by: events with the same key reach every reader in the order they happened. */
    String partitionKey();
}
