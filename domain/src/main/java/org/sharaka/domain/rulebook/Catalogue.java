package org.sharaka.domain.rulebook;

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

    private static final Catalogue STANDARD = new Catalogue(CatalogueLines.rules());

    private final Map<String, Rule> byCode = new LinkedHashMap<>();

    private Catalogue(List<Rule> rules) {
        rules.forEach(this::add);
    }

    /**
     * The catalogue of this project.
     *
     * @return always the same
     */
    public static Catalogue standard() {
        return STANDARD;
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
