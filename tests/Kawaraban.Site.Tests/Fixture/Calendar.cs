namespace Kawaraban.Site.Tests.Fixture;

/// <summary>A clock that can be set days on: it tells another day, and the rounds of the paper strike no turn that they would have had in between.</summary>
internal sealed class Calendar(DateTimeOffset start) : TimeProvider
{
    private long _turned;

    public override DateTimeOffset GetUtcNow() => start.AddTicks(Interlocked.Read(ref _turned));

    public void Turn(TimeSpan by) => Interlocked.Add(ref _turned, by.Ticks);
}
