package org.sharaka.persistence.oversight;

import static org.sharaka.testing.OversightFixture.everything;

import org.junit.jupiter.api.Test;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class OversightDocumentTest {

    @Test
    void the_books_of_a_centre_are_read_for_ever() {
        StoredText.of("oversight.json").isThatOf(Documents.of(Oversight.class), everything());
    }
}
