package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every rule of the rulebook, in its order.
 *
 * <pre>{@code
 * Catalogue.standard().rule("handover.months").orElseThrow().title().in(Language.FR);
 * }</pre>
 */
public final class Catalogue {

    /** The texts before anything was adopted. */
    static final Texts TEXTS = Rulebook.standard().texts(LocalDate.EPOCH);

    private static final Catalogue STANDARD = of(TEXTS);

    private final Map<String, Rule> byCode = new LinkedHashMap<>();

    private Catalogue(List<Rule> rules) {
        rules.forEach(this::add);
    }

    /**
     * The catalogue of this project, its texts with the defaults of the policies.
     *
     * @return always the same
     */
    public static Catalogue standard() {
        return STANDARD;
    }

    /**
     * The catalogue with other texts.
     *
     * @param texts with the values in force on the day of the reader
     * @return the same rules
     */
    public static Catalogue of(Texts texts) {
        return new Catalogue(CatalogueLines.rules(texts));
    }

    /**
     * The rule of a code.
     *
     * @param code the whole code: {@code handover.floor.FIN}
     * @return the rule, or nothing where no rule has that code
     */
    public Optional<Rule> rule(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * All rules.
     *
     * @return in the order of the rulebook; where a rule speaks once for each dimension, in the order of the grid
     */
    public List<Rule> all() {
        return List.copyOf(byCode.values());
    }

    private void add(Rule rule) {
        if (byCode.put(rule.code().code(), rule) != null) {
            throw new IllegalStateException("the catalogue names " + rule.code() + " twice");
        }
    }
}
