using Kawaraban.Site.Press.Pictures;
using Xunit;

namespace Kawaraban.Site.Tests.Press.Pictures;

public sealed class PictureMarkupTests
{
    [Fact]
    public void A_picture_names_its_files_with_their_true_widths()
    {
        var markup = PictureMarkup.For("/pictures", "ab12", 1000, 667, "(min-width: 60em) 40em, 100vw");

        Assert.Equal(
            [new PictureSource("image/avif", "/pictures/ab12/480.avif 480w, /pictures/ab12/800.avif 800w"),
             new PictureSource("image/webp", "/pictures/ab12/480.webp 480w, /pictures/ab12/800.webp 800w")],
            markup.Sources);
        Assert.Equal("/pictures/ab12/480.jpg 480w, /pictures/ab12/800.jpg 800w", markup.SrcSet);
        Assert.Equal(("/pictures/ab12/800.jpg", "(min-width: 60em) 40em, 100vw"), (markup.Src, markup.Sizes));
        Assert.Equal((1000, 667), (markup.Width, markup.Height));
    }

    [Fact]
    public void A_small_picture_names_its_own_width() =>
        Assert.Equal("/p/ab12/300.jpg 300w", PictureMarkup.For("/p", "ab12", 300, 200, "100vw").SrcSet);

    [Fact]
    public void A_shared_picture_has_an_address() =>
        Assert.Equal("/p/ab12/social-2-5.jpg", PictureMarkup.SocialUrl("/p", "ab12", new FocalPoint(0.2, 0.5)));
}
