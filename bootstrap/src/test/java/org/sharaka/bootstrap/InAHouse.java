package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import org.sharaka.bootstrap.http.Recording;

/** A house of its own for each test, and its administrator. What was done there can be verified in the end. */
abstract class InAHouse {

    House house;
    Client admin;
    private Path file;
    private Recording recording;

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = folder.resolve("house.db");
        house = House.in(folder);
        admin = house.admin();
        recording = Recording.begun(house.base());
    }

    /** Whatever a test has done, every ruling that led to a step comes out the same when it is made again. */
    @AfterEach
    void end(TestInfo test) throws Exception {
        try {
            Answer told = admin.get("/api/v1/journal/verification").is(200);
            assertThat(told.at("/valid")).isEqualTo("true");
            assertThat(told.at("/unasked")).isEqualTo("0");
            assertThat(told.at("/firstDifferent")).isEmpty();
        } finally {
            house.close();
        }
        if (test.getTestMethod().orElseThrow().isAnnotationPresent(Test.class)) {
            recording.end(test.getTestClass().orElseThrow().getSimpleName() + "."
                    + test.getTestMethod().orElseThrow().getName());
        }
        KeptRegister.keep(file, test.getTestClass().orElseThrow().getSimpleName());
    }
}
