package org.sharaka.domain.programme;

import java.util.Map;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/**
 * A line of action that projects belong to (S1, S8). It is {@linkplain #entered entered}, and its description is
 * {@linkplain #changed changed} as the foundation learns more; it is never deleted.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class Programme {

    /** How long a name may be, in code points. */
    public static final int LONGEST_NAME = 200;

    private final Snapshot state;

    private Programme(Snapshot state) {
        this.state = state;
    }

    /**
     * A programme that is entered.
     *
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param name what it is called
     * @param sector its purpose in the DAC list, perhaps unknown
     * @return the programme
     */
    public static Programme entered(ProgrammeId id, String reference, LanguageMap name, Fact<Sector> sector) {
        return new Programme(new Snapshot(id, reference, name, sector));
    }

    /**
     * Reads a name as it was handed in.
     *
     * @param raw texts by language, as typed
     * @return the name to keep
     * @throws InvalidValue {@code value.text} for each text at fault
     */
    public static LanguageMap nameOf(Map<Language, String> raw) {
        return LanguageMap.of(raw, LONGEST_NAME, "value.text");
    }

    /**
     * The programme with another description.
     *
     * @param name what it is called from now on
     * @param sector its purpose, perhaps unknown
     * @return the changed programme
     */
    public Programme changed(LanguageMap name, Fact<Sector> sector) {
        return new Programme(new Snapshot(id(), reference(), name, sector));
    }

    /** {@return the event that tells that it was entered} */
    public ProgrammeEvent entry() {
        return ProgrammeEvent.of("programme.entered", this);
    }

    /** {@return the event that tells that its description was changed to the present one} */
    public ProgrammeEvent change() {
        return ProgrammeEvent.of("programme.changed", this);
    }

    /** {@return its id, opaque} */
    public ProgrammeId id() {
        return state.id();
    }

    /** {@return the short reference people speak of it by; for example {@code PRG-2026-0003}} */
    public String reference() {
        return state.reference();
    }

    /** {@return what it is called; its name} */
    public LanguageMap name() {
        return state.name();
    }

    /** {@return its purpose in the DAC list of sectors; perhaps unknown} */
    public Fact<Sector> sector() {
        return state.sector();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A programme from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same programme
     */
    public static Programme restore(Snapshot snapshot) {
        return new Programme(snapshot);
    }

    /**
     * The state of a programme.
     *
     * @param id its id
     * @param reference its short reference
     * @param name what it is called
     * @param sector its purpose, perhaps unknown
     */
    public record Snapshot(ProgrammeId id, String reference, LanguageMap name, Fact<Sector> sector) {}
}
