namespace Kawaraban.Site.Tests.Fixture;

/// <summary>The databases that the archive runs on: what touches one is tested on both.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}
