using Kawaraban.Newsroom.Proofing;
using Xunit;

namespace Kawaraban.Tests.Newsroom.Proofing;

public sealed class ProofShelfTests
{
    private readonly ProofShelf<string> _shelf = new(2);
    private int _made;

    [Fact]
    public void What_is_asked_for_again_is_made_once()
    {
        Ask("a", "a", "b", "a");

        Assert.Equal(2, _made);
    }

    [Fact]
    public void What_was_not_asked_for_lately_goes_and_what_was_stays()
    {
        Ask("a", "b", "c", "a", "d", "e");
        _made = 0;

        Ask("a");
        Assert.Equal(0, _made);
        Ask("b");
        Assert.Equal(1, _made);
    }

    private void Ask(params string[] names)
    {
        foreach (var name in names)
        {
            Assert.Equal(name, _shelf.Of(name, () =>
            {
                _made++;
                return name;
            }));
        }
    }
}
