using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Kawaraban.Site.Tests.Fixture;

/// <summary>Runs a theory once on each database.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([.. Enum.GetValues<Database>().Select(database => new TheoryDataRow<Database>(database))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
