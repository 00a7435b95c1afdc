package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Coverage;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.OtherSide;

/** The rules of agreements and of what they rest on ({@code rulebook.md}, section 3). */
public final class PartnershipRules {

    /** Who can be the party. */
    public static final RuleCode PARTY = RuleCode.of("agreement.party");

    /** Model 1: pledges cover the budget. */
    public static final RuleCode COMMITTED = Coverage.COMMITTED;

    /** Before works start, enough money is there. */
    public static final RuleCode FUNDED = RuleCode.of("works.funded");

    /** What is stated when works end before their time. */
    public static final RuleCode SETTLEMENT = RuleCode.of("works.settlement");

    private static final Reading ACTIVE = new Reading.Word("ACTIVE");
    private static final Reading INACTIVE = new Reading.Word("INACTIVE");
    private static final Reading MEMBER = new Reading.Words(List.of("MEMBER", "INSTITUTIONAL_PARTNER"));

    private static final Reading NO_LOT_ACCEPTED = new Reading.Word("NO_LOT_ACCEPTED");
    private static final Reading A_LOT_THAT_STAYS = new Reading.Word("A_LOT_THAT_STAYS");
    private static final Reading NONE_THAT_STAYS = new Reading.Word("NONE_THAT_STAYS");

    private static final String WORKS_DONE = "WORKS_DONE";
    private static final String MONEY_SPENT = "MONEY_SPENT";
    private static final String MONEY_RETURNED = "MONEY_RETURNED";
    private static final String WRITTEN_CONSENT = "WRITTEN_CONSENT";
    private static final String SITE_SECURED = "SITE_SECURED";

    private PartnershipRules() {}

    /** The reasons of each of these rules, by its code. */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                PARTY.family(), Set.of("pass", "fail", "missing", "inactive", "person"),
                COMMITTED.family(), Set.of("pass", "fail", "missing"),
                FUNDED.family(), Set.of("pass", "fail", "missing"),
                SETTLEMENT.family(), Set.of("pass", "fail", "accepted", "everything", "spent", "unused", "over"));
    }

    /** {@code agreement.party} of model 1: any partner in use. */
    static Check anyPartner(Fact<Counterparty> party) {
        return party.fold(
                known -> known.active() ? Check.pass(PARTY, ACTIVE, ACTIVE) : inactive(),
                () -> Check.missing(PARTY, Result.FAIL, ACTIVE));
    }

    /** {@code agreement.party} of model 2: a member on the day of signature, or an institution; never a person. */
    static Check memberOrInstitution(Fact<Counterparty> party, Fact<MembershipId> seat) {
        return party.fold(
                known -> {
                    if (!known.active()) {
                        return inactive();
                    }
                    Reading kind = Reading.of(known.kind());
                    if (!known.kind().isLegalPerson()) {
                        return Check.fail(PARTY, MEMBER, kind).because("person");
                    }
                    boolean allowed = seat.value().isPresent() || known.kind().isInstitutional();
                    return Check.that(PARTY, allowed, MEMBER, kind);
                },
                () -> Check.missing(PARTY, Result.FAIL, MEMBER));
    }

    private static Check inactive() {
        return Check.fail(PARTY, ACTIVE, INACTIVE).because("inactive");
    }

    /** {@code agreement.committed}. */
    static Check committed(Money pledged, Fact<Money> budget, Fraction share) {
        return Coverage.covered(COMMITTED, pledged, budget, share);
    }

    /** {@code agreement.committed} again, where an amendment changes a budget of model 1. */
    static List<Check> committed(List<Rebudgeting> budgets, Fraction share) {
        return budgets.stream()
                .flatMap(one -> one.committed().value().stream()
                        .map(there -> committed(there, Fact.known(one.budget()), share))
                        .map(check -> budgets.size() == 1 ? check : check.about(one.project())))
                .toList();
    }

    /** {@code works.funded}. */
    static Check funded(Money there, Fact<Money> budget, Fraction share) {
        return Coverage.covered(FUNDED, there, budget, share);
    }

    /**
     * {@code works.settlement}: FAIL once a lot is accepted, with the points that are missing, or where the money does
     * not agree with the books.
     */
    static Check settled(Settlement stated, Ending ending, LocalDate on) {
        if (!ending.accepted().isEmpty()) {
            return Check.fail(SETTLEMENT, NO_LOT_ACCEPTED, new Reading.Words(ending.accepted()))
                    .because("accepted");
        }
        List<String> missing = missing(stated, ending, on);
        if (!missing.isEmpty()) {
            return Check.all(SETTLEMENT, required(stated, ending), missing);
        }
        if (!stated.spent().is(ending.spent()::equals)) {
            return spent(stated, ending);
        }
        Reading required = Reading.of(ending.unused());
        Reading actual = Reading.of(stated.accounted());
        int compared = ending.sponsored() ? stated.accounted().compareTo(ending.unused()) : 0;
        return compared == 0
                ? Check.pass(SETTLEMENT, required, actual)
                : Check.fail(SETTLEMENT, required, actual).because(compared < 0 ? "unused" : "over");
    }

    /**
     * {@code works.settlement} of lots that are cut while the project goes on: FAIL for one that is accepted, where no
     * other lot stays, or with the points that are missing, or where the money does not agree with the books.
     */
    static Check cut(Cutting cutting, LocalDate on) {
        Settlement stated = cutting.stated();
        Ending ending = cutting.ending();
        if (!ending.accepted().isEmpty()) {
            return settled(stated, ending, on);
        }
        if (cutting.everything()) {
            return Check.fail(SETTLEMENT, A_LOT_THAT_STAYS, NONE_THAT_STAYS).because("everything");
        }
        List<String> missing = missing(stated, ending, on);
        missing.remove(MONEY_RETURNED);
        missing.remove(SITE_SECURED);
        if (!missing.isEmpty()) {
            List<String> required = required(stated, ending);
            required.remove(MONEY_RETURNED);
            required.remove(SITE_SECURED);
            return Check.all(SETTLEMENT, required, missing);
        }
        if (!stated.spent().is(ending.spent()::equals)) {
            return spent(stated, ending);
        }
        Reading required = Reading.of(ending.unused());
        Reading actual = Reading.of(stated.accounted());
        return stated.accounted().compareTo(ending.unused()) <= 0
                ? Check.pass(SETTLEMENT, required, actual)
                : Check.fail(SETTLEMENT, required, actual).because("over");
    }

    private static Check spent(Settlement stated, Ending ending) {
        return Check.fail(
                        SETTLEMENT, Reading.of(ending.spent()), stated.spent().fold(Reading::of, () -> Reading.UNKNOWN))
                .because("spent");
    }

    /** The works done and the site where works have started; the money that returns to a sponsor. */
    private static List<String> required(Settlement stated, Ending ending) {
        List<String> required = new ArrayList<>();
        if (ending.started()) {
            required.add(WORKS_DONE);
        }
        required.add(MONEY_SPENT);
        if (ending.sponsored()) {
            required.add(MONEY_RETURNED);
        }
        if (!stated.moved().isEmpty()) {
            required.add(WRITTEN_CONSENT);
        }
        if (ending.started()) {
            required.add(SITE_SECURED);
        }
        return required;
    }

    private static List<String> missing(Settlement stated, Ending ending, LocalDate on) {
        List<String> missing = new ArrayList<>();
        OtherSide party = new OtherSide(ending.partyEnded(), stated.summons());
        boolean minutes = stated.works().is(paper -> party.counts(DocumentKind.JOINT_MINUTES, paper, on));
        if (ending.started() && !minutes) {
            missing.add(WORKS_DONE);
        }
        if (stated.spent().value().isEmpty()) {
            missing.add(MONEY_SPENT);
        }
        if (ending.sponsored()
                && stated.returned().value().isEmpty()
                && stated.moved().isEmpty()) {
            missing.add(MONEY_RETURNED);
        }
        boolean consented = stated.moved().stream()
                .map(Settlement.Moved::consent)
                .allMatch(paper -> paper.kind() == DocumentKind.CONSENT && paper.isInForceOn(on));
        if (!consented) {
            missing.add(WRITTEN_CONSENT);
        }
        if (ending.started() && stated.securedBy().value().isEmpty()) {
            missing.add(SITE_SECURED);
        }
        return missing;
    }
}
