using System.Net;

namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Says which addresses a name has. Its answer is not trusted: each address is judged.</summary>
public interface IHostResolver
{
    /// <param name="host">A name in ASCII, without a dot at its end.</param>
    /// <returns>The addresses; empty when there is no such name.</returns>
    Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancel);
}
