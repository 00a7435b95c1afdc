package org.sharaka.bootstrap;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Client;

/** A house of its own for each test, and its administrator. */
abstract class InAHouse {

    House house;
    Client admin;

    @BeforeEach
    void begin(@TempDir Path folder) {
        house = House.in(folder);
        admin = house.admin();
    }

    @AfterEach
    void end() {
        house.close();
    }
}
