package org.sharaka.domain.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.CentresPolicy;

/** The rules of centres ({@code rulebook.md}, section 4). */
public final class CentreRules {

    /** {@code centre.opening}. */
    public static final RuleCode OPENING = RuleCode.of("centre.opening");

    private static final String MANDATE = "RUNNING_MANDATE";
    private static final List<DocumentKind> PAPERS =
            List.of(DocumentKind.CONFORMITY_CERTIFICATE, DocumentKind.FIRE_OPINION, DocumentKind.INSURANCE);

    private CentreRules() {}

    /** {@return the reasons that the rule gives, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(OPENING.family(), Set.of("pass", "fail", "mandate", "papers"));
    }

    /** A running mandate, the papers of any centre, and an authorisation where the field needs one. */
    static Check opening(OpeningInquiry facts, CentresPolicy policy) {
        boolean authorised = policy.authorised().contains(facts.field());
        Stream<DocumentKind> kinds = Stream.concat(
                PAPERS.stream(), authorised ? Stream.of(DocumentKind.OPERATING_AUTHORISATION) : Stream.empty());
        List<String> required =
                Stream.concat(Stream.of(MANDATE), kinds.map(Enum::name)).toList();
        List<String> missing = new ArrayList<>(required);
        facts.manager().value().ifPresent(manager -> missing.remove(MANDATE));
        facts.papers().stream()
                .filter(paper -> paper.isInForceOn(facts.on()))
                .forEach(paper -> missing.remove(paper.kind().name()));
        Check check = Check.all(OPENING, required, missing);
        return missing.isEmpty() ? check : check.because(reason(missing));
    }

    /** A paper is recorded and a mandate is signed: each has its own remedy, and both together. */
    private static String reason(List<String> missing) {
        if (!missing.contains(MANDATE)) {
            return "papers";
        }
        return missing.size() == 1 ? "mandate" : "fail";
    }
}
