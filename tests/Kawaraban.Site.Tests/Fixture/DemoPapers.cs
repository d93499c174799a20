[assembly: AssemblyFixture(typeof(Kawaraban.Site.Tests.Fixture.DemoPapers))]

namespace Kawaraban.Site.Tests.Fixture;

/// <summary>The demonstration newspaper, started once for all tests that only read it, on each database.</summary>
public sealed class DemoPapers : IAsyncDisposable
{
    private readonly Dictionary<Database, Task<RunningPaper>> _papers = [];
    private readonly Lock _gate = new();

    public Task<RunningPaper> OpenAsync(Database database)
    {
        lock (_gate)
        {
            return _papers.TryGetValue(database, out var paper) ? paper : _papers[database] = RunningPaper.StartAsync(database, demo: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var paper in _papers.Values.Where(paper => paper.IsCompletedSuccessfully))
        {
            await (await paper).DisposeAsync();
        }
    }
}
