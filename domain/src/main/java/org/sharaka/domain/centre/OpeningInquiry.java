package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a centre opens to its beneficiaries ({@code centre.opening}).
 *
 * @param on the day of the opening
 * @param policy the version of the policy: {@code centre.v1}
 * @param field what the centre is for
 * @param mandateRuns whether a mandate runs on the day
 * @param papers the centre's papers, those handed in with the step too
 * @param parties the manager, and the interests of who acts
 */
public record OpeningInquiry(
        LocalDate on, String policy, Field field, Fact<Boolean> mandateRuns, List<Document> papers, Parties parties)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "centre.open";

    /** {@code centre.opening}. */
    public static final RuleCode OPENING = RuleCode.of("centre.opening");

    private static final String MANDATE = "RUNNING_MANDATE";

    /** Copies the papers. */
    public OpeningInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(field);
        Objects.requireNonNull(mandateRuns);
        Objects.requireNonNull(parties);
        papers = List.copyOf(papers);
    }

    /**
     * The reasons that the rule tells its result by.
     *
     * @return reasons by code
     */
    public static Map<String, Set<String>> reasons() {
        return Map.of(OPENING.family(), Set.of("pass", "fail"));
    }

    @Override
    public Ruling ruling() {
        return new Ruling(GATE, on, policy, parties.before(on, List.of(opening())));
    }

    private Check opening() {
        List<String> asked = new ArrayList<>(List.of(MANDATE));
        kinds().forEach(kind -> asked.add(kind.name()));
        List<String> missing = new ArrayList<>();
        if (!mandateRuns.is(runs -> runs)) {
            missing.add(MANDATE);
        }
        kinds().stream().filter(kind -> !isThere(kind)).forEach(kind -> missing.add(kind.name()));
        Reading required = new Reading.Words(asked);
        return missing.isEmpty()
                ? Check.pass(OPENING, required, required)
                : Check.fail(OPENING, required, new Reading.Words(missing));
    }

    private List<DocumentKind> kinds() {
        List<DocumentKind> kinds = new ArrayList<>(
                List.of(DocumentKind.CONFORMITY_CERTIFICATE, DocumentKind.FIRE_OPINION, DocumentKind.INSURANCE));
        if (CentrePolicy.ADOPTED.version(policy).authorised().contains(field)) {
            kinds.add(DocumentKind.OPERATING_AUTHORISATION);
        }
        return kinds;
    }

    private boolean isThere(DocumentKind kind) {
        return papers.stream().anyMatch(paper -> paper.kind() == kind && paper.isInForceOn(on));
    }
}
