package org.sharaka.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.handover.ApprovalFacts;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Waiver;
import org.sharaka.domain.money.Money;

/**
 * An approval of a handover. What a test does not say is as good as can be on 2026-06-01: amal proposed, badr and chama
 * approved, dina assessed, little is transferred and no building, the board has not decided, nothing is waived.
 */
public final class ApprovalFixture {

    private static final String ON = "2026-06-01";

    private Fact<Act> proposal = act("amal", ON);
    private Fact<Act> first = act("badr", ON);
    private Fact<Act> second = act("chama", ON);
    private Fact<Set<UserId>> assessors = Fact.known(Set.of(new UserId("dina")));
    private Fact<Money> assets = Fact.known(Money.parse("2500000.00"));
    private Fact<Boolean> building = Fact.known(false);
    private Fact<BoardDecision> board = Fact.unknown();
    private final List<RuleCode> waived = new ArrayList<>();
    private Fact<String> reason = Fact.known("the last report is being corrected");
    private Fact<BoardDecision> decision = decided(ON);
    private Fact<LocalDate> until = Fact.known(LocalDate.parse("2026-12-01"));
    private List<Act> waiverApprovals = List.of(
            new Act(new UserId("badr"), LocalDate.parse(ON)), new Act(new UserId("chama"), LocalDate.parse(ON)));

    private ApprovalFixture() {}

    public static ApprovalFixture anApproval() {
        return new ApprovalFixture();
    }

    public ApprovalFixture proposed(String by, String on) {
        proposal = act(by, on);
        return this;
    }

    public ApprovalFixture approvedFirst(String by, String on) {
        first = act(by, on);
        return this;
    }

    public ApprovalFixture approvedSecond(String by, String on) {
        second = act(by, on);
        return this;
    }

    public ApprovalFixture withoutProposal() {
        proposal = Fact.unknown();
        return this;
    }

    public ApprovalFixture withoutFirstApproval() {
        first = Fact.unknown();
        return this;
    }

    public ApprovalFixture withoutSecondApproval() {
        second = Fact.unknown();
        return this;
    }

    public ApprovalFixture assessedBy(String... users) {
        assessors = Fact.known(Arrays.stream(users).map(UserId::new).collect(Collectors.toSet()));
        return this;
    }

    public ApprovalFixture withoutKnowingWhoAssessed() {
        assessors = Fact.unknown();
        return this;
    }

    public ApprovalFixture transferring(String amount) {
        assets = Fact.known(Money.parse(amount));
        return this;
    }

    public ApprovalFixture transferringNobodyKnowsWhat() {
        assets = Fact.unknown();
        return this;
    }

    public ApprovalFixture withTheBuilding() {
        building = Fact.known(true);
        return this;
    }

    public ApprovalFixture withoutKnowingOfABuilding() {
        building = Fact.unknown();
        return this;
    }

    public ApprovalFixture decidedByTheBoard(String on) {
        board = decided(on);
        return this;
    }

    /** A waiver that is decided and approved on 2026-06-01 and ends on 2026-12-01. */
    public ApprovalFixture waiving(String... rules) {
        Arrays.stream(rules).map(ApprovalFixture::rule).forEach(waived::add);
        return this;
    }

    public ApprovalFixture waivedUntil(String day) {
        until = Fact.known(LocalDate.parse(day));
        return this;
    }

    public ApprovalFixture waivedForAnUnknownTime() {
        until = Fact.unknown();
        return this;
    }

    public ApprovalFixture waivedForNoReason() {
        reason = Fact.unknown();
        return this;
    }

    public ApprovalFixture waivedByDecisionOf(String on) {
        decision = decided(on);
        return this;
    }

    public ApprovalFixture waivedWithoutDecision() {
        decision = Fact.unknown();
        return this;
    }

    public ApprovalFixture waiverApprovedBy(Act... approvals) {
        waiverApprovals = List.of(approvals);
        return this;
    }

    public ApprovalFacts facts() {
        Optional<Waiver> waiver = waived.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiver(waived, reason, decision, until, waiverApprovals));
        return new ApprovalFacts(
                new ApprovalFacts.People(proposal, first, second, assessors),
                new ApprovalFacts.Transfer(assets, building),
                board,
                waiver);
    }

    /** A code as it is written: handover.months, or handover.floor.FIN with the dimension at the end. */
    private static RuleCode rule(String code) {
        int about = code.lastIndexOf('.');
        return Character.isUpperCase(code.charAt(about + 1))
                ? new RuleCode(code.substring(0, about), code.substring(about + 1))
                : RuleCode.of(code);
    }

    private static Fact<Act> act(String by, String on) {
        return Fact.known(new Act(new UserId(by), LocalDate.parse(on)));
    }

    private static Fact<BoardDecision> decided(String on) {
        return Fact.known(new BoardDecision("CA 2026/14", LocalDate.parse(on)));
    }
}
