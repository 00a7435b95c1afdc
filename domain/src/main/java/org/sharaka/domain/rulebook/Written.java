package org.sharaka.domain.rulebook;

import java.util.Map;
import org.sharaka.domain.text.Language;

/** All that is written for readers: the texts of rules, the messages of faults, and words. */
record Written(Bundle rules, Bundle faults, Bundle words) {

    /** The texts of this project. */
    static final Written STANDARD = new Written(Bundle.of("texts"), Bundle.of("faults"), Bundle.of("words"));

    /** The same and others beside, whatever they are for: their keys tell. */
    Written with(Language language, Map<String, String> others) {
        return new Written(rules.with(language, others), faults.with(language, others), words.with(language, others));
    }
}
