package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Due diligence blocks a partner ({@code partner.blocked}). A protective step: no rule stops it.
 *
 * @param on from which day
 * @param reason why, at most 2 000 characters
 * @param flag what it stops
 */
public record BlockPartner(LocalDate on, Fact<String> reason, Block.Flag flag) implements PartnerStep {

    /** Requires the right to block partners. */
    public static final StepKind KIND = new StepKind("block", Permission.BLOCK_PARTNERS);

    /** A block that stops what the partner would do itself. */
    public BlockPartner(LocalDate on, Fact<String> reason) {
        this(on, reason, Block.Flag.BLOCK);
    }

    /** {@return the step, as it is looked at beforehand; without a reason} */
    public static BlockPartner on(LocalDate day) {
        return new BlockPartner(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public PartiesInquiry look(Rulebook book, Partner partner, PartnerCircumstances around) {
        if (partner.blocks().stream().anyMatch(Block::stands)) {
            throw new WrongState(KIND.word(), "BLOCKED");
        }
        return new PartiesInquiry("partner.block", Group.PARTNERS, on, Parties.NONE);
    }

    @Override
    public LocalDate earliest(Partner partner, PartnerCircumstances around) {
        return partner.blocks().stream()
                .flatMap(block -> block.lifted().value().stream())
                .map(Block.Act::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    @Override
    public void check(Partner partner) {
        Partner.reasonOf(reason);
    }

    @Override
    public Recorded<Partner> take(Rulebook book, Partner partner, PartnerCircumstances around) {
        String why = Partner.reasonOf(reason);
        List<Block> more = new ArrayList<>(partner.blocks());
        more.add(new Block(new Block.Act(on, why, around.by()), Fact.unknown(), flag));
        Partner blocked = partner.with(more);
        return Recorded.of(blocked, PartnerEvent.step("blocked", blocked, on, why));
    }
}
