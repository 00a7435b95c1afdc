package org.sharaka.broken.domain.gate;
