package org.sharaka.web.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;

/** Who reads an answer: in which language, and by which book, for texts name the values of policies. */
public final class Reader {

    private final Language language;
    private final Supplier<Rulebook> books;
    private final Clock clock;
    private final Function<Ruling, List<Optional<ShownMend>>> mends;
    private Optional<Rulebook> read = Optional.empty();

    /**
     * A reader.
     *
     * @param language the language
     * @param books gives the book; asked once, and only where a text may come from it
     * @param clock tells the day of texts that are of no other
     */
    public Reader(Language language, Supplier<Rulebook> books, Clock clock) {
        this(language, books, clock, ruling -> List.of());
    }

    private Reader(
            Language language,
            Supplier<Rulebook> books,
            Clock clock,
            Function<Ruling, List<Optional<ShownMend>>> mends) {
        this.language = language;
        this.books = books;
        this.clock = clock;
        this.mends = mends;
    }

    public Language language() {
        return language;
    }

    /** The same reader, by another book. */
    public Reader under(Supplier<Rulebook> others) {
        return new Reader(language, others, clock);
    }

    /** The same reader, who is helped to go on. */
    public Reader mending(Function<Ruling, List<Optional<ShownMend>>> helped) {
        return new Reader(language, books, clock, helped);
    }

    /** What is to be done about a check of a ruling, by its place; nothing where this reader is not helped. */
    public Function<Integer, Optional<ShownMend>> mends(Ruling ruling) {
        List<Optional<ShownMend>> all = mends.apply(ruling);
        return place -> place < all.size() ? all.get(place) : Optional.empty();
    }

    /** The texts of what is of no ruling and no day: faults, states and titles, with the values in force today. */
    public Texts texts() {
        return texts(today());
    }

    /** The day of the foundation's seat. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The texts of a ruling, with the values of the versions it was made under. */
    public Texts texts(Ruling ruling) {
        return book().texts(ruling);
    }

    /** The texts of a check that is of no ruling, with the values in force on its day. */
    public Texts texts(LocalDate on) {
        return book().texts(on);
    }

    private Rulebook book() {
        Rulebook book = read.orElseGet(books);
        read = Optional.of(book);
        return book;
    }
}
