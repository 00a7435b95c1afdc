package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Someone other than its author lifts the block of a partner ({@code actor.interest}, {@code partner.blocked}).
 *
 * @param on from which day, not before the block
 * @param reason why, at most 2 000 characters
 */
public record UnblockPartner(LocalDate on, Fact<String> reason) implements PartnerStep {

    /** Requires the right to block partners. */
    public static final StepKind KIND = new StepKind("unblock", Permission.BLOCK_PARTNERS);

    /**
     * The step, as it is looked at beforehand.
     *
     * @param day from which day, not before the block
     * @return without a reason
     */
    public static UnblockPartner on(LocalDate day) {
        return new UnblockPartner(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public PartnerInquiry.Unblocking look(Rulebook book, Partner partner, PartnerCircumstances around) {
        Parties parties = Parties.of(Part.ITSELF, partner, around.interests());
        return new PartnerInquiry.Unblocking(
                on, parties, standing(partner).set().by(), around.by());
    }

    @Override
    public LocalDate earliest(Partner partner, PartnerCircumstances around) {
        return standing(partner).set().on();
    }

    @Override
    public void check(Partner partner) {
        Partner.reasonOf(reason);
    }

    @Override
    public Recorded<Partner> take(Rulebook book, Partner partner, PartnerCircumstances around) {
        String why = Partner.reasonOf(reason);
        Block standing = standing(partner);
        Block lifted = new Block(standing.set(), Fact.known(new Block.Act(on, why, around.by())), standing.flag());
        Partner free = partner.with(partner.blocks().stream()
                .map(block -> block == standing ? lifted : block)
                .toList());
        return Recorded.of(free, PartnerEvent.step("unblocked", free, on, why));
    }

    private static Block standing(Partner partner) {
        return partner.blocks().stream()
                .filter(Block::stands)
                .findFirst()
                .orElseThrow(() -> new WrongState(KIND.word(), "NOT_BLOCKED"));
    }
}
