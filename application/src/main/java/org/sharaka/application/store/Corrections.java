package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.correction.CorrectionId;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.domain.correction.FactId;

/** Out-port: the store of corrections. */
public interface Corrections extends Store<CorrectionId, FactCorrection> {

    /**
     * The corrections of one fact.
     *
     * @return in the order of entry
     */
    List<FactCorrection> of(FactId fact);

    /** {@return those that wait for the director; in the order of entry} */
    List<FactCorrection> undecided();

    /**
     * A part of the list of corrections.
     *
     * @param query which
     * @return in the order of entry
     */
    Slice<Versioned<FactCorrection>, Long> list(CorrectionQuery query);
}
