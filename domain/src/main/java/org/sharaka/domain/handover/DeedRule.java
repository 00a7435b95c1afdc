package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;

/** {@code handover.deed}: what has to be there when a centre passes. */
final class DeedRule {

    private static final String CONTRACTS = "PASSING_CONTRACTS";
    private static final String OWNER_CONSENT = "OWNER_CONSENT";
    private static final String REGISTRATION = DocumentKind.LAND_REGISTRATION.name();

    private DeedRule() {}

    /**
     * The staff list and the contracts that pass. Ownership of a building takes an authentic deed and, free of charge,
     * a manager of public utility with its authorisation; land of others takes the owner's consent. Title and clause
     * that are not registered yet: WARN.
     *
     * @param papers what is handed in
     * @param ownership whether the ownership of a building passes; unknown counts as true
     */
    static Check check(Fact<DeedPapers> papers, Fact<Boolean> ownership, LocalDate on) {
        boolean passes = !ownership.is(given -> !given);
        Fact<Passage> passage = papers.fold(DeedPapers::passage, Fact::unknown);
        List<String> required = required(passage, passes);
        List<String> there = there(papers, passage, on).toList();
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(there);
        Check check = Check.all(ApprovalRules.DEED, required, missing);
        return missing.equals(List.of(REGISTRATION))
                ? Check.warn(ApprovalRules.DEED, check.required(), check.actual())
                        .because("registration")
                        .lacking(missing)
                : check;
    }

    private static List<String> required(Fact<Passage> passage, boolean passes) {
        boolean free = passes && !passage.is(one -> one.freeOfCharge().is(given -> !given));
        boolean foreign = passes
                ? !passage.is(one -> one.ownLand().is(own -> own))
                : passage.is(one -> one.ownLand().is(own -> !own));
        List<String> required = new ArrayList<>(List.of(DocumentKind.STAFF_LIST.name(), CONTRACTS));
        if (passes) {
            required.add(DocumentKind.AUTHENTIC_DEED.name());
        }
        if (free) {
            required.add(DocumentKind.PUBLIC_UTILITY.name());
            required.add(DocumentKind.GIFT_AUTHORISATION.name());
        }
        if (foreign) {
            required.add(OWNER_CONSENT);
        }
        if (passes) {
            required.add(REGISTRATION);
        }
        return List.copyOf(required);
    }

    private static Stream<String> there(Fact<DeedPapers> papers, Fact<Passage> passage, LocalDate on) {
        Stream<DocumentKind> deed = papers.map(DeedPapers::deed).onlyIf(paper -> paper.isInForceOn(on)).value().stream()
                .map(paper -> paper.kind());
        Stream<DocumentKind> beside = passage.value().stream().flatMap(one -> one.inForceOn(on));
        Stream<String> contracts = passage.value().stream()
                .filter(one -> one.contracts().is(all -> all.stream().allMatch(paper -> paper.isInForceOn(on))))
                .map(one -> CONTRACTS);
        return Stream.concat(Stream.concat(deed, beside).map(DeedRule::word), contracts);
    }

    private static String word(DocumentKind kind) {
        return kind == DocumentKind.CONSENT ? OWNER_CONSENT : kind.name();
    }
}
