using Kawaraban.Site.Tests.Fixture;

namespace Kawaraban.Site.Tests.Desk;

public sealed class SqliteFactorDesk() : FactorDesk(Database.Sqlite);

public sealed class PostgresFactorDesk() : FactorDesk(Database.Postgres);

public sealed class SecondFactorOnSqliteTests(SqliteFactorDesk desk) : SecondFactorTests(desk), IClassFixture<SqliteFactorDesk>;

public sealed class SecondFactorOnPostgresTests(PostgresFactorDesk desk) : SecondFactorTests(desk), IClassFixture<PostgresFactorDesk>;
