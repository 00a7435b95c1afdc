package org.sharaka.domain.oversight;

import org.sharaka.domain.rulebook.Inquiry;

/**
 * Something that is to be written in a book if its gate lets it pass.
 *
 * @param inquiry what the gate is asked
 * @param noted the book, if it does
 * @param <B> which book
 */
public record GuardedEntry<B extends Book>(Inquiry inquiry, BookEntry<B> noted) {}
