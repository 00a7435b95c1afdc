package org.sharaka.application.store;

import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * A ruling of the journal with the facts that it was made of.
 *
 * @param number the place of its entry, from 1
 * @param subject what its step was taken on
 * @param ruling the ruling
 * @param inquiry the facts
 */
public record RuledEntry(long number, String subject, Ruling ruling, Inquiry inquiry) {}
