package org.sharaka.web.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Block;
import org.sharaka.domain.partner.BlockPartner;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.wire.Part;

/** A block; it stops what the partner would do itself, where nothing else is said. */
record BlockForm(@NotNull LocalDate on, @NotNull Reason reason, Fact<Block.Flag> flag) implements Part<BlockPartner> {

    @Override
    public BlockPartner make() {
        return new BlockPartner(on, Fact.known(reason.text()), flag.value().orElse(Block.Flag.BLOCK));
    }
}
