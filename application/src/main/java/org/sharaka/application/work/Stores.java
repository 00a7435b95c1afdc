package org.sharaka.application.work;

import org.sharaka.domain.rulebook.Rulebook;

/** The stores of one unit of work. They are of no use once it has ended. */
public interface Stores {

    /**
     * The store of a port: {@code stores.of(Mandates.class)}.
     *
     * @param port the interface of what is asked for
     * @param <P> its type
     * @return the store, in this unit of work
     * @throws IllegalArgumentException where nothing keeps that
     */
    <P> P of(Class<P> port);

    /**
     * The next short reference of a kind, such as {@code PAR-2026-0007}; without gaps among those that are kept.
     *
     * @param prefix what it begins with: {@code PAR}
     * @param year the year it is given in
     * @return prefix, year and a number of at least four digits
     */
    String nextReference(String prefix, int year);

    /**
     * {@return the rulebook as this snapshot holds it: the versions of the register, and the rules of the program; what
     * every gate is ruled by}
     */
    Rulebook rulebook();

    /**
     * The same stores under another rulebook, for looks under values that nobody has adopted; nothing is written there.
     *
     * @param book the rulebook
     * @return what every gate is ruled by there
     */
    Stores under(Rulebook book);
}
