package org.sharaka.broken.persistence.partner;
