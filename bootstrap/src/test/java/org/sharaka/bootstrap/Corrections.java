package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;

import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Corrections over HTTP: what a test needs to make one. */
final class Corrections {

    static final String CORRECTIONS = "/api/v1/corrections";

    private final Client reader;
    private final String on;

    /** Corrections of one day. */
    Corrections(Client reader, String on) {
        this.reader = reader;
        this.on = on;
    }

    Answer correct(Client who, String fact, String value) {
        return who.post(
                fact + "/corrections",
                json("{'on': '%s', 'value': {%s}, 'reason': 'a digit was mistyped'}", on, value));
    }

    /** Refused to who wrote it, made by somebody else, listed, and not made twice by one hand. */
    Answer corrected(Client writer, Client other, String fact, String value) {
        assertThat(writer.get(fact + "/gates/correct?on=" + on + "&member=" + member(value))
                        .is(200)
                        .each("/checks", "/reason"))
                .contains("four-eyes");
        correct(writer, fact, value).isRefusedBy("fact.correction");
        Answer made = correct(other, fact, value).is(201);
        assertThat(made.at("/changes/0/member")).isEqualTo(member(value));
        assertThat(reader.get(CORRECTIONS + "/" + made.at("/id")).is(200).json())
                .isEqualTo(made.json());
        correct(other, fact, value).isRefusedBy("fact.correction");
        return made;
    }

    private static String member(String value) {
        return value.substring(1, value.indexOf('\'', 1));
    }
}
