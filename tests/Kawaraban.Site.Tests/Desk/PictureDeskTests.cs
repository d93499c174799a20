using System.Net;
using AngleSharp.Html.Dom;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Pictures;

namespace Kawaraban.Site.Tests.Desk;

/// <summary>Pictures at the desk: taken in under a name of their own, and asked for their words.</summary>
public abstract class PictureDeskTests(OpenDesk desk)
{
    /// <summary>Four grey pixels.</summary>
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGNoaGBoaAAABgYCASzBUNcAAAAASUVORK5CYII=";

    [Fact]
    public async Task A_picture_is_taken_in_named_freely_and_described()
    {
        using var first = await SendAsync("Harbour Dusk.png", Convert.FromBase64String(Png));
        using var second = await SendAsync("harbour-dusk.png", Convert.FromBase64String(Png));
        var page = await desk.Translator.OpenAsync(second.Headers.Location!.OriginalString);

        Assert.StartsWith("/desk/pictures/harbour-dusk?", first.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.StartsWith("/desk/pictures/harbour-dusk-2?", second.Headers.Location.OriginalString, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".notice"));
        using var saved = await desk.Translator.SubmitAsync(OpenDesk.Form(page, "/harbour-dusk-2"), ("alt", "夕暮れの岸壁とクレーン"), ("focal-x", "3"));

        var picture = await desk.Paper.Get<PictureLedger>().ViewAsync(OpenDesk.Ja, new PictureId("harbour-dusk-2"));
        Assert.Equal(("夕暮れの岸壁とクレーン", 0.3), (picture!.Alt, picture.FocalX));
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_with_the_reason()
    {
        using var answer = await SendAsync("page.png", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"u8.ToArray());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(string name, byte[] bytes)
    {
        var page = await desk.Translator.OpenAsync("/desk/pictures?edition=ja");
        var token = OpenDesk.Form(page, "/desk/pictures").Elements.OfType<IHtmlInputElement>().Single(input => input.Name == "form-token").Value;
        var content = new MultipartFormDataContent { { new StringContent(token), "form-token" }, { new StringContent("ja"), "edition" }, { new ByteArrayContent(bytes), "file", name } };
        return await desk.Translator.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/desk/pictures") { Content = content });
    }
}
