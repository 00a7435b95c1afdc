package org.sharaka.application.store;

import java.time.Instant;

/**
 * When the first and the last thing happened to a record, to the millisecond, by its entries in the journal.
 *
 * @param created of the first entry about it
 * @param changed of the last one; that of the first where there is no other
 */
public record RecordInstants(Instant created, Instant changed) {}
