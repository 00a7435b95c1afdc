package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.gate.RuleCode;

/**
 * Every rule of a rulebook, in its order; those that a foundation added stand at the end.
 *
 * <pre>{@code
 * Catalogue.standard().rule("handover.months").orElseThrow().title().in(Language.FR);
 * }</pre>
 */
public final class Catalogue {

    /** The texts before anything was adopted. */
    static final Texts TEXTS = Rulebook.standard().texts(LocalDate.EPOCH);

    private static final Catalogue STANDARD = of(TEXTS, Map.of());

    private final Map<String, Rule> byCode = new LinkedHashMap<>();

    private Catalogue(List<Rule> rules) {
        rules.forEach(this::add);
    }

    /** {@return the catalogue of this project, its texts with the defaults of the policies; always the same} */
    public static Catalogue standard() {
        return STANDARD;
    }

    /** The catalogue of a book: its texts, and the rules it adds to the gates. */
    static Catalogue of(Texts texts, Map<String, List<GateRule<Inquiry>>> own) {
        Catalogue catalogue = new Catalogue(CatalogueLines.rules(texts));
        own.forEach((gate, rules) -> rules.forEach(rule -> catalogue.add(rule.code(), gate, texts)));
        return catalogue;
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
     * {@return all rules; in the order of the rulebook; where a rule speaks once for each dimension, in the order of
     * the grid; rules that a foundation added at the end}
     */
    public List<Rule> all() {
        return List.copyOf(byCode.values());
    }

    private void add(Rule rule) {
        if (byCode.put(rule.code().code(), rule) != null) {
            throw new IllegalStateException("the catalogue names " + rule.code() + " twice");
        }
    }

    private void add(RuleCode code, String gate, Texts texts) {
        Rule known = byCode.computeIfAbsent(code.code(), some -> Rule.own(code, texts));
        byCode.put(code.code(), known.at(gate));
    }
}
