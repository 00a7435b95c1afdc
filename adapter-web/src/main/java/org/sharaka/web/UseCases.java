package org.sharaka.web;

import java.util.Objects;
import org.sharaka.application.access.UserRegister;
import org.sharaka.application.committee.Committee;
import org.sharaka.application.journal.JournalFeed;
import org.sharaka.application.partner.InterestRegister;
import org.sharaka.application.partner.PartnerImport;
import org.sharaka.application.partner.PartnerRegister;

/** What the interface can ask for. */
public record UseCases(
        PartnerRegister partners,
        PartnerImport imports,
        InterestRegister interests,
        Committee committee,
        UserRegister users,
        JournalFeed journal) {

    public UseCases {
        Objects.requireNonNull(partners);
        Objects.requireNonNull(imports);
        Objects.requireNonNull(interests);
        Objects.requireNonNull(committee);
        Objects.requireNonNull(users);
        Objects.requireNonNull(journal);
    }
}
