package org.sharaka.web.wire;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.rulebook.Values;
import org.sharaka.domain.text.Language;

/** Who reads an answer: in which language, and by which book, for texts name the values of policies. */
public final class Reader {

    private final Language language;
    private final Supplier<Rulebook> books;
    private Optional<Rulebook> read = Optional.empty();

    /**
     * A reader.
     *
     * @param language the language
     * @param books gives the book; asked once, and only where a text names a value
     */
    public Reader(Language language, Supplier<Rulebook> books) {
        this.language = language;
        this.books = books;
    }

    public Language language() {
        return language;
    }

    /** The texts of a ruling, with the values of the versions it was made under. */
    public Texts texts(Ruling ruling) {
        return Texts.of(Values.of(book().policies(ruling)));
    }

    /** The texts of a check that is of no ruling, with the values in force on its day. */
    public Texts texts(LocalDate on) {
        return Texts.of(Values.of(book().on(on)));
    }

    private Rulebook book() {
        Rulebook book = read.orElseGet(books);
        read = Optional.of(book);
        return book;
    }
}
