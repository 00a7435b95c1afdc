package org.sharaka.domain.file;

import java.util.List;
import org.sharaka.domain.partner.Named;

/** A file, as the rules on parties see it ({@code actor.interest}). */
public sealed interface PartnerFile permits GiftFile, WorksFile, PaymentFile, CentreFile {

    /** {@return every partner that it names, in its part; one partner may have several} */
    List<Named> named();
}
