package vn.onestop.canary.privaterepositories;

/** Wrong on purpose: a repository for everybody. */
public interface DossierRepository {
    long count();
}
