package org.sharaka.application.partner;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.text.FoldKey;

/** The columns of a sheet of partners, and the words for each that a header may bear in three languages. */
public enum SheetColumn {
    /** Of {@link org.sharaka.domain.partner.PartnerKind}. */
    KIND(true, Content.TEXT, "type", "nature", "النوع", "الصنف"),
    /** In Arabic. */
    NAME_AR(true, Content.TEXT, "arabic name", "nom ar", "nom arabe", "nom en arabe", "الاسم بالعربية"),
    /** In French. */
    NAME_FR(true, Content.TEXT, "french name", "nom fr", "nom français", "nom en français", "الاسم بالفرنسية"),
    /** In English. */
    NAME_EN(false, Content.TEXT, "english name", "nom en", "nom anglais", "nom en anglais", "الاسم بالإنجليزية"),
    /** Whether a seat is due on the committee. */
    COMMITTEE_MEMBER(true, Content.FLAG, "membre du comité", "membre comité", "عضو اللجنة", "عضوية اللجنة"),
    /** Of {@link org.sharaka.domain.partner.Ice}. */
    ICE(false, Content.DIGITS, "identifiant commun de l’entreprise", "التعريف الموحد للمقاولة");

    private final boolean needed;
    private final Content content;
    private final List<String> keys;

    SheetColumn(boolean needed, Content content, String... words) {
        this.needed = needed;
        this.content = content;
        this.keys = Stream.concat(Stream.of(code()), Stream.of(words))
                .map(SheetColumn::key)
                .toList();
    }

    /** What a cell below the header holds. */
    public enum Content {
        /** Text. */
        TEXT,
        /** Text of digits, or a number. */
        DIGITS,
        /** A truth value, or a word for one. */
        FLAG
    }

    /** The column that a header means. */
    public static Optional<SheetColumn> of(String header) {
        String key = key(header);
        return Stream.of(values()).filter(column -> column.keys.contains(key)).findFirst();
    }

    /** {@return its name in a sheet of reference data, and in the pointer of a fault} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what its cells hold} */
    public Content content() {
        return content;
    }

    boolean isNeeded() {
        return needed;
    }

    private static String key(String header) {
        return FoldKey.of(header.replace('_', ' '));
    }
}
