using Kawaraban.House.Tests.Commands;

namespace Kawaraban.House.Tests.Checking;

/// <summary><c>kawaraban check --archive</c> where there is nothing to read, or it was asked wrongly.</summary>
public sealed class ArchiveCheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kawaraban-archive").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("--archive a.txt")]
    [InlineData("--archive --format sarif")]
    [InlineData("--rule sentence-length a.txt")]
    [InlineData("--archive --rule no-such-rule")]
    public async Task What_was_asked_wrongly_is_a_usage_error(string arguments)
    {
        var (exit, lines) = await AskAsync(arguments);

        Assert.Equal(2, exit);
        Assert.DoesNotContain(lines, line => line.Contains("let stand", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_archive_has_nothing_to_say()
    {
        var (exit, lines) = await AskAsync("--archive --edition ja --rule sentence-length");

        Assert.Equal(0, exit);
        Assert.Equal("0 articles, 0 bytes: 0 new, 0 gone, 0 the same, 0 let stand", Assert.Single(lines));
    }

    private Task<(int Exit, string[] Lines)> AskAsync(string arguments) => AskedProgram.AskAsync(["check", "--data", folder, .. arguments.Split(' ')], []);
}
