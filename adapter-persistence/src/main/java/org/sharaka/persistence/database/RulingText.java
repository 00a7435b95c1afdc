package org.sharaka.persistence.database;

import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.journal.Inquiries;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * How rulings are kept in the journal: JSON without white space in the form of {@link Notation}, and beside the members
 * of the ruling its inquiry. Readings keep their kind, so that a ruling can be shown again in any language.
 */
public final class RulingText {

    private static final Notation<Ruling> RULINGS = Notation.of(Ruling.class);

    private static final String INQUIRY = "inquiry";

    private RulingText() {}

    /**
     * Writes a ruling.
     *
     * @param ruling one, or unknown
     * @return its text; empty for unknown
     */
    public static String of(Fact<Ruling> ruling) {
        return of(ruling, Fact.unknown());
    }

    /**
     * Writes a ruling, and beside it the inquiry, as a member {@code inquiry}.
     *
     * @param ruling one, or unknown
     * @param inquiry what the gate ruled on; unknown where it is not kept
     * @return its text; empty for an unknown ruling
     */
    public static String of(Fact<Ruling> ruling, Fact<Inquiry> inquiry) {
        return ruling.fold(
                known -> {
                    Map<Object, Object> members = new TreeMap<>((Map<?, ?>) RULINGS.write(known));
                    inquiry.value().ifPresent(kept -> members.put(INQUIRY, Inquiries.write(kept)));
                    return Json.text(members);
                },
                () -> "");
    }

    /**
     * Reads the inquiry.
     *
     * @param text what {@link #of(Fact, Fact)} wrote
     * @return the inquiry; unknown where the text keeps none
     * @throws InvalidValue for an inquiry of no known kind, or with facts that its record refuses
     * @throws IllegalArgumentException for a text that is no JSON object
     */
    public static Fact<Inquiry> inquiry(String text) {
        Map<String, Object> members = Json.members(text);
        return members.containsKey(INQUIRY) ? Fact.known(Inquiries.read(members.get(INQUIRY))) : Fact.unknown();
    }

    /**
     * Writes particulars.
     *
     * @param particulars texts by name
     * @return a JSON object
     */
    public static String of(Map<String, String> particulars) {
        return Json.text(new TreeMap<>(particulars));
    }

    /**
     * Reads particulars.
     *
     * @param text what {@link #of(Map)} wrote
     * @return texts by name
     * @throws IllegalArgumentException for a text that is none of this notation
     */
    public static Map<String, String> particulars(String text) {
        return Json.texts(text);
    }

    /**
     * Reads a ruling.
     *
     * @param text what {@link #of(Fact)} wrote
     * @return the ruling; unknown for the empty text
     * @throws InvalidValue for a text that is none of this notation
     * @throws IllegalArgumentException for a text that is no JSON object
     */
    public static Fact<Ruling> ruling(String text) {
        if (text.isEmpty()) {
            return Fact.unknown();
        }
        Map<String, Object> members = Json.members(text);
        members.remove(INQUIRY);
        return Fact.known(RULINGS.read(members));
    }
}
