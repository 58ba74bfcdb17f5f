package vn.onestop.canary.privateentities;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Wrong on purpose: an entity for everybody. */
@Entity
public class Dossier {

    @Id
    long id;
}
