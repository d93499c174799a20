using Xunit;
using Xunit.Sdk;

namespace Kawaraban.Tests.Proofs;

public sealed class ProofTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("proofs").FullName;

    [Fact]
    public void What_was_never_accepted_fails_and_is_kept_to_look_at()
    {
        Assert.Throws<FailException>(() => ProofOf(accepts: false).Check("front page"));

        Assert.Equal("front page\n", File.ReadAllText(PathOf("received")));
        Assert.False(File.Exists(PathOf("verified")));
    }

    [Fact]
    public void What_was_accepted_passes_from_then_on()
    {
        ProofOf(accepts: true).Check("front page");

        ProofOf(accepts: false).Check("front page\r\n");

        Assert.False(File.Exists(PathOf("received")));
    }

    [Fact]
    public void A_change_fails_and_names_the_first_line_that_differs()
    {
        ProofOf(accepts: true).Check("lead\nsecond");

        var failure = Assert.Throws<FailException>(() => ProofOf(accepts: false).Check("lead\nthird"));

        Assert.Contains("line 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("lead\nsecond\n", File.ReadAllText(PathOf("verified")));
    }

    [Fact]
    public void Coming_back_to_what_was_accepted_clears_what_was_received()
    {
        ProofOf(accepts: true).Check("lead");
        Assert.Throws<FailException>(() => ProofOf(accepts: false).Check("other"));

        ProofOf(accepts: false).Check("lead");

        Assert.False(File.Exists(PathOf("received")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Proof ProofOf(bool accepts) => new(_folder, "Page", accepts);

    private string PathOf(string state) => Path.Combine(_folder, $"Page.{state}.txt");
}
